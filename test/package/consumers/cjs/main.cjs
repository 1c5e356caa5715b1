const { exercise } = require('./exercise.cjs')

const entries = {
  main: require('wecom-suite'),
  crypto: require('wecom-suite/crypto'),
  node: require('wecom-suite/node'),
  express: require('wecom-suite/express'),
  koa: require('wecom-suite/koa'),
  fetch: require('wecom-suite/fetch'),
  simulator: require('wecom-suite/simulator'),
  testing: require('wecom-suite/testing'),
}

exercise(entries).then(
  () => console.log('cjs ok'),
  (error) => {
    console.error(error)
    process.exitCode = 1
  },
)
